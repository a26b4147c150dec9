// scope: UPA3005
using System.ClientModel.Primitives;
using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenAI;
using OpenAI.Chat;

namespace Verwaltung.Korrespondenz;

public sealed class ModellFabrik(IHostEnvironment umgebung)
{
    public OpenAIClientOptions Optionen() => new()
    {
        NetworkTimeout = TimeSpan.FromSeconds(40),
        ClientLoggingOptions = new ClientLoggingOptions
        {
            EnableLogging = true,
            EnableMessageContentLogging = umgebung.IsDevelopment(),
        },
    };
}

public sealed class KorrespondenzService(ChatClient modell, ILogger<KorrespondenzService> protokoll)
{
    private static readonly ActivitySource Quelle = new("Korrespondenz");

    public async Task<string> EntwurfAsync(string aktenzeichen, string eingang)
    {
        using var aktivitaet = Quelle.StartActivity("entwurf");
        var anweisung = "Entwirf eine sachliche Antwort auf dieses Schreiben:\n" + eingang;
        ChatCompletion ergebnis = await modell.CompleteChatAsync(anweisung);
        var entwurf = ergebnis.Content[0].Text;

        if (entwurf.Length < 40)
        {
            protokoll.LogWarning("Entwurf zu {Aktenzeichen} ist zu kurz: {Entwurf}", aktenzeichen, entwurf); // expect-near: UPA3005
        }
        else
        {
            protokoll.LogInformation("Entwurf zu {Aktenzeichen} liegt vor, {Zeichen} Zeichen", aktenzeichen, entwurf.Length);
        }
        return entwurf;
    }
}
