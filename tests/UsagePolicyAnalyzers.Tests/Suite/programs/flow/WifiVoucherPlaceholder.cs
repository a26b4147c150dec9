// scope: UPA3001
using Microsoft.AspNetCore.Builder;
using OpenAI.Chat;

var app = WebApplication.CreateBuilder(args).Build();
var chat = new ChatClient("gpt-4o-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));

app.MapPost("/guests/{room}/welcome", async (string room, GuestNetwork network) =>
{
    ChatCompletion card = await chat.CompleteChatAsync(
        new SystemChatMessage("Write a welcome card for a hotel room. Keep the marks {{network}} and {{code}} as they are."),
        new UserChatMessage($"Room {room}"));
    return card.Content[0].Text.Replace("{{network}}", network.Ssid).Replace("{{code}}", network.Password);
});

app.Run();

public sealed record GuestNetwork(string Ssid, string Password);
