/* The conversation alone, for an iframe: ?language= and ?theme= are the element's attributes. */
const chat = document.querySelector('lotse-chat');
for (const [name, value] of new URLSearchParams(location.search)) if (/^(language|theme)$/.test(name)) chat.setAttribute(name, value);
chat.open();
