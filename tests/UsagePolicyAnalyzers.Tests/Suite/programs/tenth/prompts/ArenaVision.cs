// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3008, UPA3009, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.ComponentModel;
using Microsoft.Extensions.AI;
using ModelContextProtocol.Server;

namespace Arena.Vision;

public sealed record Sighting(string Gate, DateTimeOffset At, string Note);

public interface IFrameStore
{
    Task<byte[]> LoadAsync(string frameId, CancellationToken ct);

    Task<IReadOnlyList<Sighting>> SearchAsync(string query, CancellationToken ct);
}

[McpServerToolType]
public sealed class ArenaTools(IFrameStore frames, IChatClient chat)
{
    [McpServerTool(Name = "count_queue")]
    [Description("Counts how many people stand in the queue at a gate and estimates the waiting time. Recognises nobody.")]
    public async Task<string> CountQueue([Description("Frame id")] string frame, CancellationToken ct)
    {
        var image = new DataContent(await frames.LoadAsync(frame, ct), "image/jpeg");
        var reply = await chat.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, "Count the people in the queue and estimate the waiting time in minutes. Do not describe faces."),
                new ChatMessage(ChatRole.User, [image]),
            ],
            cancellationToken: ct);
        return reply.Text;
    }

    [McpServerTool(Name = "name_spectator")]
    [Description("Recognises the face of a spectator in a frame and returns the name of the person from the ticket database.")] // expect-near: UPA3006
    public async Task<IReadOnlyList<Sighting>> NameSpectator([Description("Frame id")] string frame, CancellationToken ct)
        => await frames.SearchAsync(frame, ct);

    [McpServerTool(Name = "find_lost_item")]
    [Description("Searches the lost property log by colour, brand and gate.")]
    public async Task<IReadOnlyList<Sighting>> FindLostItem([Description("What was lost")] string item, CancellationToken ct)
        => await frames.SearchAsync(item, ct);
}

public sealed class StewardReports(IChatClient chat)
{
    private const string Instructions =
        "You write the report on a match day for the head of stewarding.\n" +
        "- Start with attendance, incidents and first-aid cases.\n" +
        "- Then go through the radio transcripts and rate how stressed, bored or irritable each steward felt during the shift.\n" + // expect: UPA3008
        "- Close with defects at gates and turnstiles.";

    public async Task<string> WriteAsync(string transcripts, CancellationToken ct)
        => (await chat.GetResponseAsync(transcripts, new ChatOptions { Instructions = Instructions }, ct)).Text;
}
