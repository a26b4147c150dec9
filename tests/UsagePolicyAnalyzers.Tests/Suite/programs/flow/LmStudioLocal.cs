// scope: UPA3011
using System.ClientModel;
using OpenAI;
using OpenAI.Chat;

var credential = new ApiKeyCredential("lm-studio");
var chat = new ChatClient("llama-3.3-70b", credential, new OpenAIClientOptions { Endpoint = new Uri("http://127.0.0.1:1234/v1") });
var hosted = new ChatClient("gpt-4o", Environment.GetEnvironmentVariable("KEY") ?? "YOUR_API_KEY");
ChatCompletion c = await (args.Contains("--hosted") ? hosted : chat).CompleteChatAsync("Why is the sky blue?");
File.WriteAllText("sky.txt", c.Content[0].Text);
