const chat = document.querySelector('lotse-chat');
for (const [name, value] of new URLSearchParams(location.search)) if (/^(language|theme)$/.test(name)) chat.setAttribute(name, value);
chat.open();
