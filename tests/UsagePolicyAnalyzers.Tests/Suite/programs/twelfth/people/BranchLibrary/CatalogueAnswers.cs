using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using OpenAI.Chat;

namespace BranchLibrary.Web;

public interface ICatalogueAnswers
{
    IAsyncEnumerable<string> AnswerAsync(string question, CancellationToken ct);
}

public sealed class CatalogueAnswers : ICatalogueAnswers
{
    private readonly ChatClient _chat;

    public CatalogueAnswers(ChatClient chat)
    {
        _chat = chat;
    }

    public async IAsyncEnumerable<string> AnswerAsync(string question, [EnumeratorCancellation] CancellationToken ct)
    {
        ChatMessage[] messages = [new SystemChatMessage(Prompts.Desk), new UserChatMessage(question)];
        await foreach (var update in _chat.CompleteChatStreamingAsync(messages, cancellationToken: ct))
        {
            foreach (var part in update.ContentUpdate)
                yield return part.Text;
        }
    }
}

internal static class Prompts
{
    public const string Desk = @"You work at the information desk of a branch library.
Recommend books that fit what the reader describes, at most four, with one sentence each.
Mention whether a book is part of a series.
For fees and accounts refer to the desk on the ground floor.";
}
