// scope: UPA4008
using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Lecture.Live;

public sealed class LiveSummaryHub(ChatClient chat) : Hub
{
    public ChannelReader<string> Summarize(string transcript, CancellationToken ct)
    {
        var channel = Channel.CreateBounded<string>(16);
        _ = PumpAsync(transcript, channel.Writer, ct);
        return channel.Reader;
    }

    private async Task PumpAsync(string transcript, ChannelWriter<string> writer, CancellationToken ct)
    {
        Exception? failure = null;
        try
        {
            await writer.WriteAsync("[AI summary] ", ct);
            await foreach (var update in chat.CompleteChatStreamingAsync(
                [new SystemChatMessage("Summarize the last minutes of a lecture in plain words."), new UserChatMessage(transcript)],
                cancellationToken: ct))
            {
                if (!string.IsNullOrEmpty(update.RefusalUpdate) || update.FinishReason == ChatFinishReason.ContentFilter)
                {
                    await writer.WriteAsync("[no summary for this part]", ct);
                    break;
                }
                foreach (var part in update.ContentUpdate) await writer.WriteAsync(part.Text, ct);
            }
        }
        catch (Exception e)
        {
            failure = e;
        }
        finally
        {
            writer.TryComplete(failure);
        }
    }
}
