// scope: UPA4008
using OpenAI.Chat;

namespace Marktplatz.Pult;

public enum Shelf { Shown, Hidden, Adult, AskColleague }

public interface IShelves
{
    Task PutAsync(int listing, Shelf shelf, CancellationToken ct);
}

public sealed class ListingDesk(ChatClient chat, IShelves shelves)
{
    public async Task SortAsync(int id, string text, CancellationToken ct)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(
            [new SystemChatMessage("You sort classified ads. Answer with one word: Shown, Hidden or Adult."), new UserChatMessage(text)],
            cancellationToken: ct);

        var shelf = completion switch
        {
            { Refusal.Length: > 0 } => Shelf.AskColleague,
            { FinishReason: ChatFinishReason.Stop } c when Enum.TryParse<Shelf>(c.Content[0].Text, true, out var s) => s,
            _ => Shelf.AskColleague,
        };
        await shelves.PutAsync(id, shelf, ct);
    }
}
