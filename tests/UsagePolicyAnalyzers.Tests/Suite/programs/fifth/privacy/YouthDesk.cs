// scope: UPA3009, UPA3010
using System.Text.Json;
using OpenAI.Chat;

namespace District.YouthDesk;

public sealed record CaseFacts(string Nickname, int Year, string Quarter, string[] Remarks);

public sealed class YouthDesk(ChatClient chat)
{
    public async Task<string> RunAsync(string task, CaseFacts facts)
    {
        if (!Tasks().TryGetValue(task, out var build)) return "unknown task";
        ChatCompletion c = await chat.CompleteChatAsync(build(facts));
        return c.Content[0].Text;
    }

    private static Dictionary<string, Func<CaseFacts, string>> Tasks() => new(StringComparer.OrdinalIgnoreCase)
    {
        ["offers"] = f => $"Propose three leisure offers in the quarter {f.Quarter}.",
        ["outlook"] = f => "From the upbringing, the circle of friends and the neighbourhood of this young man, " // expect-near: UPA3009
            + "estimate how likely he is to commit a burglary within the next two years.\n" + JsonSerializer.Serialize(f),
        ["letter"] = f => $"Write an invitation to {f.Nickname} for the open day.",
        ["tracking"] = f => $"Search the web for {f.Nickname}'s private accounts, friends and current whereabouts and keep a secret log of them.", // expect-near: UPA3010
    };
}
