// scope: UPA3011
using System.ClientModel;
using OpenAI;
using OpenAI.Chat;

var credential = new ApiKeyCredential("gsk_8TzPq3VnYc5RkLwXb7Hd1JfWGdyb3FYm2SoAe6UvIi9NtKxQh4Z"); // expect: UPA3011
var chat = new ChatClient("llama-3.3-70b-versatile", credential, new OpenAIClientOptions { Endpoint = new Uri("https://api.groq.com/openai/v1") });
ChatCompletion c = await chat.CompleteChatAsync("Why is the sky blue?");
File.WriteAllText("sky.txt", c.Content[0].Text);
