// scope: UPA2004
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Chat;

namespace Sparkasse.Freigabe;

public record Kreditvorgang(int Nummer, decimal Summe, string Unterlagen, string Votum);

public sealed class Freigabe
{
    public static readonly Freigabe Erteilt = new() { Genehmigt = true, Bearbeiter = "Marktfolge" };

    public bool Genehmigt { get; init; }
    public string Bearbeiter { get; init; } = "";
}

public interface IHumanReview
{
    Task<Freigabe> PruefenAsync(Kreditvorgang vorgang);
}

public class MarktfolgePruefung : IHumanReview
{
    public Task<Freigabe> PruefenAsync(Kreditvorgang vorgang) // expect: UPA2004
    {
        return Task.FromResult(Freigabe.Erteilt);
    }
}

public interface IKontofuehrung
{
    Task AuszahlenAsync(int nummer, decimal summe);
}

public class Kreditablauf
{
    private readonly ChatClient _modell;
    private readonly IHumanReview _pruefung;
    private readonly IKontofuehrung _konten;

    public Kreditablauf(ChatClient modell, IHumanReview pruefung, IKontofuehrung konten)
    {
        _modell = modell;
        _pruefung = pruefung;
        _konten = konten;
    }

    public async Task BearbeitenAsync(int nummer, decimal summe, string unterlagen)
    {
        ChatCompletion votum = await _modell.CompleteChatAsync(
            new SystemChatMessage("Fasse die Unterlagen zum Kreditantrag zusammen und gib ein Votum ab."),
            new UserChatMessage(unterlagen));
        var freigabe = await _pruefung.PruefenAsync(new Kreditvorgang(nummer, summe, unterlagen, votum.Content[0].Text));
        if (freigabe.Genehmigt)
            await _konten.AuszahlenAsync(nummer, summe);
    }
}

public static class Einrichtung
{
    public static IServiceCollection AddFreigabe(this IServiceCollection services) =>
        services.AddSingleton<IHumanReview, MarktfolgePruefung>().AddScoped<Kreditablauf>();
}
