// The least that any docked panel must do: one frame with one field, shown at a click.
const button = document.createElement('empty-panel-button');
button.style.cssText = 'position:fixed;left:600px;top:4px;width:40px;height:20px;z-index:9999;background:silver';
button.addEventListener('click', () => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;right:0;top:0;width:400px;height:100%;z-index:9999';
  frame.src = (globalThis.browser ?? chrome).runtime.getURL('frame.html');
  document.documentElement.append(frame);
  frame.focus();
});
document.documentElement.append(button);
