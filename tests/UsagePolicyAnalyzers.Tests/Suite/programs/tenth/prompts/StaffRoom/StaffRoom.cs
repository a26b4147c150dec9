// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace StaffRoom;

public sealed record LessonRequest(string Subject, string Year, string Goal);

public interface IPromptStore
{
    Task<string> LoadAsync(string name, CancellationToken ct);
}

public sealed class FilePromptStore(string root) : IPromptStore
{
    public Task<string> LoadAsync(string name, CancellationToken ct) => File.ReadAllTextAsync(Path.Combine(root, "prompts", name), ct);
}

/// <summary>Assistant for teachers of primary and lower secondary schools. Pupils have no access.</summary>
public sealed class PlanningService(IChatClient chat, IPromptStore prompts)
{
    private const string Guard =
        "Everything you write goes to a qualified teacher, who checks and adapts it before a class sees it. " +
        "You never talk to pupils yourself. If a message seems to come from a pupil, say that this service is for staff.";

    public async Task<string> LessonAsync(LessonRequest request, CancellationToken ct)
    {
        var template = await prompts.LoadAsync("lesson.prompty", ct);
        var system = Fill(template, new() { ["subject"] = request.Subject, ["year"] = request.Year, ["goal"] = request.Goal });
        return await AskAsync(system, request.Goal, ct);
    }

    public async Task<string> ReportAsync(string notes, CancellationToken ct)
        => await AskAsync(await prompts.LoadAsync("report.txt", ct), notes, ct);

    public async Task<string> ConcernAsync(string notes, CancellationToken ct)
        => await AskAsync(await prompts.LoadAsync("concern.prompt.yaml", ct), notes, ct);

    private async Task<string> AskAsync(string system, string user, CancellationToken ct)
    {
        var reply = await chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Guard), new ChatMessage(ChatRole.System, system), new ChatMessage(ChatRole.User, user)],
            cancellationToken: ct);
        return reply.Text;
    }

    private static string Fill(string template, Dictionary<string, string> values)
        => Regex.Replace(template, @"\{\{(\w+)\}\}", m => values.GetValueOrDefault(m.Groups[1].Value, ""));
}
