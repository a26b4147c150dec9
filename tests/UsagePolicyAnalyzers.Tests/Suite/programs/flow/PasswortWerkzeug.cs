// scope: UPA3004
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Portal.Hilfe;

public class Kontofunktionen
{
    [Description("Setzt das Kennwort eines Kontos neu")]
    public string KennwortSetzen(string benutzer, string neuesKennwort) => "erledigt";

    [Description("Nennt den Stand einer Bestellung")]
    public string Bestellstand(string bestellnummer) => "unterwegs";
}

public class Hilfe(IChatClient client, Kontofunktionen funktionen)
{
    public Task<ChatResponse> FrageAsync(string text) => client.GetResponseAsync(text, new ChatOptions
    {
        Tools =
        [
            AIFunctionFactory.Create(funktionen.KennwortSetzen), // expect-near: UPA3004
            AIFunctionFactory.Create(funktionen.Bestellstand),
        ],
    });
}
