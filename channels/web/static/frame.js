/* For pages that can only embed an iframe: the conversation fills it. ?language= and ?theme= as the element's attributes. */
const chat = document.querySelector('lotse-chat');
for (const [name, value] of new URLSearchParams(location.search)) {
	if (['language', 'theme'].includes(name)) chat.setAttribute(name, value);
}
chat.open();
