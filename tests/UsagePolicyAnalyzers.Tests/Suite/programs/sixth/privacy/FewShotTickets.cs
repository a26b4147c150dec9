// scope: UPA3003
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Tagger;

public class FewShotTickets(IChatClient client)
{
    static readonly (string Text, string Label)[] Shots =
    [
        ("My parcel 1Z999AA10123456784 has not arrived", "delivery"),
        ("Please charge 5400 0012 3412 3415 instead of the old one", "payment"), // expect: UPA3003
        ("Call me at +1 202 555 0114 about my invoice 2023-11-0457", "billing"),
    ];

    public async Task<string> LabelAsync(string ticket)
    {
        var messages = new List<ChatMessage> { new(ChatRole.System, "Give each ticket one label. Answer with the label only.") };
        foreach (var (text, label) in Shots)
        {
            messages.Add(new ChatMessage(ChatRole.User, text));
            messages.Add(new ChatMessage(ChatRole.Assistant, label));
        }
        messages.Add(new ChatMessage(ChatRole.User, ticket));
        var r = await client.GetResponseAsync(messages);
        return JsonSerializer.Serialize(new { ticket = ticket.Length, label = r.Text });
    }
}
