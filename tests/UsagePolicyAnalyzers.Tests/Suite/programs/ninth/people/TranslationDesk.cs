using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Verlag.Uebersetzung;

public record Antwort(bool Freigegeben, string Pruefer, string? Korrektur);

public interface IHumanReview
{
    Task<Antwort> AskAsync(string subject, string text, CancellationToken cancel);
}

public record Vorlage(Guid Id, string Betreff, string Text);

/// <summary>Legt den Text auf den Tisch der Lektorin und wartet, bis sie geantwortet hat.</summary>
public class Lektorat : IHumanReview
{
    private readonly ConcurrentDictionary<Guid, (Vorlage Vorlage, TaskCompletionSource<Antwort> Warten)> _tisch = new();

    public IEnumerable<Vorlage> Offen => _tisch.Values.Select(v => v.Vorlage);

    public async Task<Antwort> AskAsync(string subject, string text, CancellationToken cancel)
    {
        var vorlage = new Vorlage(Guid.NewGuid(), subject, text);
        var warten = new TaskCompletionSource<Antwort>(TaskCreationOptions.RunContinuationsAsynchronously);
        _tisch[vorlage.Id] = (vorlage, warten);
        try
        {
            return await warten.Task.WaitAsync(cancel);
        }
        finally
        {
            _tisch.TryRemove(vorlage.Id, out _);
        }
    }

    public bool Antworte(Guid id, Antwort antwort) => _tisch.TryGetValue(id, out var eintrag) && eintrag.Warten.TrySetResult(antwort);
}

[ApiController]
[Route("lektorat")]
public class LektoratController(Lektorat lektorat) : ControllerBase
{
    [HttpPost("{id:guid}")]
    public IActionResult Antworten(Guid id, Antwort antwort) => lektorat.Antworte(id, antwort) ? NoContent() : NotFound();
}

public class Klappentext(IChatClient chat, IHumanReview review)
{
    public async Task<string?> UebersetzeAsync(string titel, string original, CancellationToken cancel)
    {
        var response = await chat.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, "Übersetze den Klappentext eines Romans ins Deutsche. Behalte Ton und Länge."),
                new ChatMessage(ChatRole.User, original),
            ],
            cancellationToken: cancel);
        if (response.FinishReason == ChatFinishReason.ContentFilter) return null;

        var antwort = await review.AskAsync(titel, response.Text, cancel);
        return antwort.Freigegeben ? antwort.Korrektur ?? response.Text : null;
    }
}
