// scope: UPA4001
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace QuestRooms;

public interface IRoomState
{
    Task<string> SceneAsync(string roomId, CancellationToken ct);
    Task AppendAsync(string roomId, string line, CancellationToken ct);
}

public sealed class QuestRoomHub(ChatClient chat, IRoomState rooms) : Hub
{
    private const int MaxLength = 400;

    private const string Narrator = """
        You are the narrator of a cooperative puzzle in an old lighthouse.
        Describe what happens after the move of the players in at most five sentences.
        Never solve a puzzle for them; give a hint after three wrong moves.
        Start each evening by saying that an AI tells the story.
        """;

    public async IAsyncEnumerable<string> Move(string roomId, string move, [EnumeratorCancellation] CancellationToken ct)
    {
        move = move.Trim();
        if (move.Length == 0) yield break;
        if (move.Length > MaxLength) move = move[..MaxLength];

        var scene = await rooms.SceneAsync(roomId, ct);
        var messages = new List<ChatMessage>
        {
            new SystemChatMessage(Narrator),
            new AssistantChatMessage(scene),
            new UserChatMessage(move),
        };
        var options = new ChatCompletionOptions { EndUserId = Context.UserIdentifier, MaxOutputTokenCount = 300 };

        var told = new System.Text.StringBuilder();
        await foreach (var update in chat.CompleteChatStreamingAsync(messages, options, ct)) // expect-near: UPA4001
        {
            foreach (var part in update.ContentUpdate)
            {
                told.Append(part.Text);
                yield return part.Text;
            }
        }
        await rooms.AppendAsync(roomId, told.ToString(), ct);
    }
}
