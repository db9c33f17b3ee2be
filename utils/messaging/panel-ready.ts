/** What the panel says to the page around it, which learns nothing else from it: from now on its address is heeded. */
export const PANEL_READY = 'empat-mata panel ready';
