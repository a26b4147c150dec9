// scope: UPA1001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Chat;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new ChatClient("gpt-4o-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY")!));
builder.Services.AddSingleton<LostItems>();
var app = builder.Build();

app.MapGet("/", () => Results.Content("<h1>Lost property, city trams</h1><p>Tell us what you left behind.</p>", "text/html"));

app.MapGet("/chat", async (string text, HttpResponse response, ChatClient chat, LostItems items, CancellationToken ct) =>
{
    response.ContentType = "text/event-stream";
    var system = """
        You answer passengers who lost something in a tram.
        Ask for line, time and colour. Offer matching finds from the list only.
        """;
    var messages = new List<ChatMessage>
    {
        new SystemChatMessage(system + "\nFinds:\n" + string.Join('\n', items.Recent(30))),
        new UserChatMessage(text),
    };

    await foreach (var update in chat.CompleteChatStreamingAsync(messages, cancellationToken: ct))
    {
        foreach (var part in update.ContentUpdate)
            await response.WriteAsync($"data: {part.Text}\n\n", ct); // expect: UPA1001
        await response.Body.FlushAsync(ct);
    }
});

app.Run();

public class LostItems
{
    private readonly List<string> _all = new() { "black umbrella, line 4", "red rucksack, line 11" };
    public IEnumerable<string> Recent(int take) => _all.Take(take);
}
