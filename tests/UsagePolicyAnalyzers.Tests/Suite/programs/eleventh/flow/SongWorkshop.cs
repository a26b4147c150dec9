// scope: UPA3005
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Songs.Workshop;

public sealed class SongWorkshop(ChatClient chat, ILogger<SongWorkshop> logger)
{
    private static readonly Action<ILogger, string, string, Exception?> VerseWritten =
        LoggerMessage.Define<string, string>(LogLevel.Information, new EventId(41, nameof(VerseWritten)), "Song {Song}: {Verse}");

    private static readonly Action<ILogger, string, int, Exception?> VerseCounted =
        LoggerMessage.Define<string, int>(LogLevel.Information, new EventId(42, nameof(VerseCounted)), "Song {Song}: {Length} characters");

    public async Task<string> VerseAsync(string songId, string story, CancellationToken ct)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(
            [
                new SystemChatMessage("You write one verse of four lines for a wedding song, from the story you are told."),
                new UserChatMessage(story),
            ],
            cancellationToken: ct);

        var verse = completion.Content[0].Text;
        VerseCounted(logger, songId, verse.Length, null);
        VerseWritten(logger, songId, verse, null); // expect: UPA3005
        return verse;
    }
}
