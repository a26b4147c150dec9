// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Sentier.Live;

public interface IGuide
{
    IAsyncEnumerable<string> TellAsync(string wish, string? notes, CancellationToken ct);
}

public sealed class Guide(IChatClient client) : IGuide
{
    public async IAsyncEnumerable<string> TellAsync(string wish, string? notes, [EnumeratorCancellation] CancellationToken ct)
    {
        var messages = new List<ChatMessage> { new(ChatRole.System, "Tu proposes des sentiers de randonnée faciles.") };
        if (!string.IsNullOrWhiteSpace(notes)) messages.Add(new ChatMessage(ChatRole.User, "Notes: " + notes));
        messages.Add(new ChatMessage(ChatRole.User, wish));

        await foreach (var update in client.GetStreamingResponseAsync(messages, cancellationToken: ct))
        {
            if (update.FinishReason == ChatFinishReason.ContentFilter) yield break;
            yield return update.Text;
        }
    }
}

public sealed class TrailHubStream(IGuide guide, ModerationClient moderation) : Hub
{
    public override async Task OnConnectedAsync()
    {
        await Clients.Caller.SendAsync("accueil", "Bonjour, je suis un assistant d'intelligence artificielle. Vérifiez mes réponses.");
        await base.OnConnectedAsync();
    }

    public async IAsyncEnumerable<string> Demander(string souhait, string? notes, [EnumeratorCancellation] CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(souhait, ct);
        if (verdict.Flagged)
        {
            yield return "Ce souhait ne peut pas être traité.";
            yield break;
        }
        await foreach (var piece in guide.TellAsync(souhait, notes, ct)) // expect-near: UPA4001
        {
            yield return piece;
        }
    }
}
