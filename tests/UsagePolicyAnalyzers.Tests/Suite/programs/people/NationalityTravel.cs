// scope: UPA2005
using Microsoft.Extensions.AI;

namespace Travel.Phrases;

public sealed record Traveller(string Name, string Nationality, string Destination);

public class PhraseBook(IChatClient client)
{
    public async Task<string> WriteAsync(Traveller traveller)
    {
        var messages = new List<ChatMessage>
        {
            new(ChatRole.System, "Write ten useful phrases for a trip, with pronunciation for the reader's mother tongue."),
            new(ChatRole.User, "From: " + traveller.Nationality + "\nTo: " + traveller.Destination),
        };
        return (await client.GetResponseAsync(messages)).Text;
    }
}
