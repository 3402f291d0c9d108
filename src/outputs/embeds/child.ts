/**
 * The script in every embed. It tells the parent page the height of the card, in the message formats of all listeners
 * in use, and again whenever the height changes. It also sets `?theme=light|dark`.
 *
 * Message formats, read from the listeners themselves: WordPress wp-embed.js, AMP and @newswire/frames, NPR sidechain,
 * pym.js, iframe-resizer 3 to 5, open-iframe-resizer, Datawrapper, Embedly, Iframely, the Guardian, Mastodon. It is a
 * classic script without storage, cookies or requests, so it works in `sandbox="allow-scripts"`.
 */
(() => {
  const { body, documentElement } = document;
  const card = body.firstElementChild;
  const query = new URLSearchParams(location.search);
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') documentElement.style.colorScheme = theme;
  if (parent === window || !card) return;

  /** Values from the parent page are only sent back if they look like an id. */
  const getId = (value: unknown) =>
    typeof value === 'string' && /^[\w.-]{1,64}$/.test(value) ? value : undefined;
  const pymId = getId(query.get('childId'));
  let secret = getId(location.hash.split('#?secret=')[1]);
  let resizerId: string | undefined;
  let mastodonId: string | number | undefined;
  let asksForFrame = false;
  let timer = 0;

  const send = (message: unknown) => parent.postMessage(message, '*');

  /** At most fifty times a second, however often it is asked. */
  const sendSoon = () => {
    timer ||= window.setTimeout(sendHeight, 20);
  };

  const sendHeight = () => {
    timer = 0;
    const box = card.getBoundingClientRect();
    const [height, width] = [Math.ceil(box.height), Math.ceil(box.width)];
    // WordPress, AMP, @newswire/frames, sidechain, Datawrapper: their keys do not collide.
    send({
      message: 'height',
      value: height,
      secret,
      sentinel: 'amp',
      type: 'embed-size',
      height,
      'datawrapper-height': { [location.pathname]: height },
    });
    // Embedly, Iframely, the Guardian: the same as a string.
    send(
      JSON.stringify({
        src: location.href,
        context: 'iframe.resize',
        method: 'resize',
        type: 'set-height',
        height,
        value: height,
      }),
    );
    if (pymId) send(`pymxPYMx${pymId}xPYMxheightxPYMx${height}`);
    if (resizerId) send(`[iFrameSizer]${resizerId}:${height}:${width}:resizeObserver`);
    if (asksForFrame) send({ type: 'iframe-resized', width, height });
    if (mastodonId !== undefined) send({ type: 'setHeight', id: mastodonId, height });
  };

  /** True for a message that asks for the height; stores the id it contains. */
  const isRequest = (data: unknown): boolean => {
    if (typeof data === 'string') {
      const id = /^\[iFrameSizer\]([\w.-]{1,64}):\d/.exec(data)?.[1];
      if (id) resizerId = id;
      return Boolean(id) || data.startsWith(`pymxPYMx${pymId}xPYMx`);
    }
    const { message, secret: asked, type, id, sentinel } = (data ?? {}) as Message;
    if (message === 'ready') {
      secret = getId(asked) ?? secret;
      return true;
    }
    switch (type) {
      case 'setHeight':
        mastodonId = typeof id === 'number' ? id : getId(id);
        return true;
      case 'iframe-child-init':
      case 'iframe-get-child-dimensions':
        asksForFrame = true;
        return true;
      default:
        return type === 'frames-init' && sentinel === 'amp';
    }
  };

  addEventListener('message', ({ source, data }) => {
    if (source === parent && isRequest(data)) sendSoon();
  });

  // WordPress does not let a frame navigate, but opens a link itself if it is on the same host.
  body.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || !secret) return;
    event.preventDefault();
    const own = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
    send({ message: 'link', value: link.host === location.host ? link.href : own?.href, secret });
  });

  // Sent at once because a frame out of view is not rendered, so the observer may be late; and again when fonts, the
  // listener of the page or a hidden frame may have come later.
  sendHeight();
  addEventListener('load', () => {
    for (const wait of [0, 200, 1000]) setTimeout(sendSoon, wait);
  });
  document.addEventListener('visibilitychange', sendSoon);
  void document.fonts.ready.then(sendSoon);
  new ResizeObserver(sendSoon).observe(card);
  send('[iFrameResizerChild]Ready');
})();

/** Fields of a message from the parent page; none of them can be trusted. */
type Message = Partial<Record<'message' | 'secret' | 'type' | 'id' | 'sentinel', unknown>>;
