document.querySelector('textarea').focus();
