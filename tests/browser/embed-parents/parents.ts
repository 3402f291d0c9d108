/** A page around an embed, for each kind of listener for its height. The frame is as wide as the window. */
export type Parent = {
  name: string;
  /** The library’s own file below `node_modules/`; undefined if the listener is rewritten here. */
  library?: string;
  /**
   * The HTML of the page; `src` is the embed’s address, `sandbox` the attribute with a leading space, or an empty
   * string.
   */
  getHtml: (src: string, sandbox: string) => string;
  /** Set if the parent itself decides: always sandboxed or never. */
  isSandboxed?: boolean;
};

const frame = (src: string, sandbox: string, attributes = '') =>
  `<iframe src="${src}" width="100%" height="150" style="border:0;display:block" title="Embed"${sandbox}${attributes}></iframe>`;

/** A listener written from the message format in its documentation or source. */
const listen = (rule: string) => (src: string, sandbox: string) =>
  `${frame(src, sandbox)}<script>const frame=document.querySelector('iframe');addEventListener('message',(e)=>{${rule}})</script>`;

const getSandbox = (sandbox: string) => (sandbox ? "'allow-scripts'" : 'undefined');

export const PARENTS: readonly Parent[] = [
  {
    name: 'pym.js',
    library: 'pym.js/dist/pym.v1.js',
    getHtml: (src, sandbox) =>
      `<div id="my-card"></div><script src="/library.js"></script><script>new pym.Parent('my-card','${src}',{sandbox:${getSandbox(sandbox)}})</script>`,
  },
  {
    name: '@newswire/frames',
    library: '@newswire/frames/dist/frames.modern.js',
    getHtml: (src, sandbox) =>
      `<div id="place"></div><script type="module">import {Framer} from '/library.js';new Framer(document.getElementById('place'),{src:'${src}',attributes:{title:'Embed'${sandbox ? ",sandbox:'allow-scripts'" : ''}}})</script>`,
  },
  {
    name: '@nprapps/sidechain',
    library: '@nprapps/sidechain/dist/sidechain.js',
    getHtml: (src, sandbox) =>
      `<side-chain></side-chain><script src="/library.js"></script><script>const host=document.querySelector('side-chain');${sandbox ? "host.iframe.setAttribute('sandbox','allow-scripts');" : ''}host.src='${src}'</script>`,
  },
  {
    name: 'iframe-resizer 4',
    library: 'iframe-resizer/js/iframeResizer.js',
    // With its default, `checkOrigin: true`, a parent’s message cannot reach a sandboxed frame: research, 1.3.
    getHtml: (src, sandbox) =>
      `${frame(src, sandbox, ' id="my-frame"')}<script src="/library.js"></script><script>iFrameResize({checkOrigin:${String(!sandbox)}},'#my-frame')</script>`,
  },
  {
    name: 'open-iframe-resizer',
    library: '@open-iframe-resizer/core/dist/index.js',
    getHtml: (src, sandbox) =>
      `${frame(src, sandbox)}<script type="module">import {initialize} from '/library.js';initialize({},'iframe')</script>`,
  },
  {
    name: 'open-iframe-resizer for old children',
    library: '@open-iframe-resizer/core/dist/index.js',
    getHtml: (src, sandbox) =>
      `${frame(src, sandbox)}<script type="module">import {initialize} from '/library.js';initialize({enableLegacyLibSupport:true},'iframe')</script>`,
  },
  {
    name: 'AMP',
    getHtml: listen(
      `if(e.source===frame.contentWindow&&e.data.sentinel==='amp'&&e.data.type==='embed-size'&&e.data.height>=100)frame.style.height=e.data.height+'px'`,
    ),
  },
  {
    name: 'Datawrapper',
    getHtml: listen(
      `const heights=e.data['datawrapper-height'];if(heights&&e.source===frame.contentWindow)for(const id in heights)frame.style.height=heights[id]+'px'`,
    ),
  },
  {
    name: 'Embedly',
    getHtml: listen(
      `let data;try{data=JSON.parse(e.data)}catch{return}if(data.context==='iframe.resize'&&data.src===frame.src)frame.style.height=data.height+'px'`,
    ),
  },
  {
    name: 'Iframely',
    getHtml: listen(
      `let data;try{data=JSON.parse(e.data)}catch{return}if(data.method==='resize'&&e.source===frame.contentWindow)frame.style.height=data.height+'px'`,
    ),
  },
  {
    name: 'the Guardian',
    getHtml: listen(
      `let data;try{data=JSON.parse(e.data)}catch{return}if(e.source===frame.contentWindow&&data.type==='set-height'&&typeof data.value==='number')frame.height=data.value`,
    ),
  },
  {
    name: 'Mastodon',
    getHtml: (src, sandbox) =>
      `${frame(src, sandbox)}<script>const frame=document.querySelector('iframe');const id=crypto.getRandomValues(new Uint32Array(1))[0];addEventListener('message',(e)=>{if(e.data?.type==='setHeight'&&e.data.id===id&&e.source===frame.contentWindow)frame.height=e.data.height});frame.onload=()=>frame.contentWindow.postMessage({type:'setHeight',id},'*')</script>`,
  },
  {
    name: 'WordPress, the secret in the address',
    isSandboxed: true,
    getHtml: (src, sandbox) => getWordPress(`${src}#?secret=a1B2c3D4e5`, sandbox, ''),
  },
  {
    name: 'WordPress, the secret in a message',
    isSandboxed: true,
    getHtml: (src, sandbox) =>
      getWordPress(
        src,
        sandbox,
        `frame.onload=()=>frame.contentWindow.postMessage({message:'ready',secret:'a1B2c3D4e5'},'*');`,
      ),
  },
];

/**
 * WordPress’s rules: an alphanumeric secret, its own frame, 200 to 1000 px, and links only to the frame’s host.
 * Followed links are stored in `window.links`.
 */
function getWordPress(src: string, sandbox: string, start: string): string {
  const rule = `const {message,value,secret}=e.data;if(!message||!secret||/[^a-zA-Z0-9]/.test(secret)||secret!=='a1B2c3D4e5'||e.source!==frame.contentWindow)return;
    if(message==='height'){frame.style.visibility='';frame.height=Math.min(1000,Math.max(200,parseInt(value,10)))}
    if(message==='link'&&new URL(value).host===new URL(frame.src).host)links.push(value)`;
  return `${frame(src, sandbox, ' data-secret="a1B2c3D4e5"')}<script>const links=[];const frame=document.querySelector('iframe');frame.style.visibility='hidden';addEventListener('message',(e)=>{${rule}});${start}</script>`;
}
