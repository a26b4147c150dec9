// scope: UPA3001
using Microsoft.AspNetCore.Builder;
using OpenAI.Chat;

var app = WebApplication.CreateBuilder(args).Build();
var chat = new ChatClient("gpt-4o-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));

app.MapPost("/guests/{room}/welcome", async (string room, GuestNetwork network) =>
{
    ChatCompletion card = await chat.CompleteChatAsync(
        new SystemChatMessage("Write a welcome card for a hotel room."),
        new UserChatMessage(string.Format("Room {0}, network {1}, password {2}", room, network.Ssid, network.Password))); // expect: UPA3001
    return card.Content[0].Text;
});

app.Run();

public sealed record GuestNetwork(string Ssid, string Password);
