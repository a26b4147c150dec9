// scope: UPA4001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;

namespace Coast.Tides;

public enum Audience { Sailors, Anglers, Walkers }

public sealed record Tide(DateTimeOffset At, double Metres, bool High);
public sealed record Harbour(int Id, string Name, string Remarks);

public interface ITideStore
{
    Task<Harbour?> HarbourAsync(int id, CancellationToken ct);
    Task<IReadOnlyList<Tide>> TidesAsync(int harbourId, DateOnly day, CancellationToken ct);
}

public static class TideTables
{
    public static void MapTides(this RouteGroupBuilder group)
    {
        group.MapGet("/{harbourId:int}/outlook", OutlookAsync);
    }

    private static async Task<IResult> OutlookAsync(
        int harbourId, DateOnly day, Audience audience, int sentences, ITideStore store, IChatClient chat, CancellationToken ct)
    {
        var harbour = await store.HarbourAsync(harbourId, ct);
        if (harbour is null) return Results.NotFound();

        var tides = await store.TidesAsync(harbourId, day, ct);
        var table = string.Join('\n', tides.Select(t => $"{t.At:HH:mm} {(t.High ? "high" : "low")} {t.Metres:F1} m"));
        var prompt = $"""
            Write an outlook on the tides for {audience.ToString().ToLowerInvariant()} in {Math.Clamp(sentences, 1, 4)} sentences.
            Harbour: {harbour.Name}. {harbour.Remarks}
            Day: {day:yyyy-MM-dd}
            {table}
            """;
        var response = await chat.GetResponseAsync(prompt, cancellationToken: ct);
        return response.FinishReason == ChatFinishReason.ContentFilter
            ? Results.StatusCode(503)
            : Results.Ok(new { aiGenerated = true, text = response.Text });
    }
}
