// scope: UPA3005
using System.ClientModel;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Wander.Routes;

public sealed record RouteNotes(int RouteId, string Ranger, string Notes, string Locale);
public sealed record RouteText(int RouteId, string Locale, string Text, bool MadeByAi);

public interface IRouteTexts
{
    Task<RouteText?> DescribeAsync(RouteNotes notes, CancellationToken ct);
}

internal static class PromptTemplates
{
    public const string Version = "route-description-v3";

    public static string Route(RouteNotes notes) => $"""
        Write a description of a hiking route for a trail map, in the language {notes.Locale}.
        Mention climbs, water and shelter. Between sixty and ninety words.
        If the notes mention a danger, put it into the first sentence.

        Notes of the ranger:
        {notes.Notes}
        """;
}

public sealed class RouteTexts(ChatClient chat, ILogger<RouteTexts> logger) : IRouteTexts
{
    private static readonly ActivitySource Source = new("Wander.Routes");

    public async Task<RouteText?> DescribeAsync(RouteNotes notes, CancellationToken ct)
    {
        var prompt = PromptTemplates.Route(notes);
        using var activity = Source.StartActivity("describe");
        activity?.SetTag("route.id", notes.RouteId);
        activity?.SetTag("prompt.version", PromptTemplates.Version);
        activity?.SetTag("prompt.length", prompt.Length);

        logger.LogInformation("Route {RouteId}: template {Template}, {Length} characters, fingerprint {Fingerprint}",
            notes.RouteId, PromptTemplates.Version, prompt.Length, Fingerprint(prompt));

        var watch = Stopwatch.StartNew();
        ChatCompletion completion;
        try
        {
            completion = await chat.CompleteChatAsync([new UserChatMessage(prompt)], cancellationToken: ct);
        }
        catch (ClientResultException e)
        {
            logger.LogError("Route {RouteId}: status {Status} with template {Template}", notes.RouteId, e.Status, PromptTemplates.Version);
            return null;
        }

        logger.LogInformation("Route {RouteId}: {Reason} after {Elapsed} ms, {In} tokens in, {Out} out",
            notes.RouteId, completion.FinishReason, watch.ElapsedMilliseconds,
            completion.Usage.InputTokenCount, completion.Usage.OutputTokenCount);

        if (completion.FinishReason != ChatFinishReason.Stop || completion.Refusal is not null) return null;

        var text = completion.Content[0].Text.Trim();
        var words = text.Split(' ').Length;
        if (words is < 50 or > 110)
        {
            logger.LogWarning("Route {RouteId}: {Words} words, outside of the range", notes.RouteId, words);
        }
        return new RouteText(notes.RouteId, notes.Locale, text, MadeByAi: true);
    }

    private static string Fingerprint(string text) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}
