// scope: UPA2003
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Buchhaltung.Agent;

public interface IBankschnittstelle
{
    Task<decimal> SaldoAsync();
    Task UeberweiseAsync(string empfaenger, decimal betrag, string zweck);
}

public class Werkzeuge
{
    private readonly IBankschnittstelle _bank;

    public Werkzeuge(IBankschnittstelle bank) => _bank = bank;

    [Description("Aktueller Kontostand in Euro.")]
    public Task<decimal> Kontostand() => _bank.SaldoAsync();

    [Description("Begleicht eine offene Lieferantenrechnung.")]
    public async Task<string> RechnungBegleichen(string lieferant, decimal betrag, string rechnungsnummer)
    {
        await _bank.UeberweiseAsync(lieferant, betrag, "Rechnung " + rechnungsnummer);
        return "erledigt";
    }
}

public class Buchhaltungsagent
{
    private readonly IChatClient _agent;
    private readonly ChatOptions _optionen;

    public Buchhaltungsagent(IChatClient agent, Werkzeuge werkzeuge)
    {
        _agent = agent;
        _optionen = new ChatOptions
        {
            Instructions = "Du hilfst der Buchhaltung. Arbeite die Liste der offenen Rechnungen ab.",
            Tools = new List<AITool>
            {
                AIFunctionFactory.Create(werkzeuge.Kontostand),
                AIFunctionFactory.Create(werkzeuge.RechnungBegleichen), // expect: UPA2003
            }
        };
    }

    public async Task<string> ArbeiteAsync(string rechnungsliste)
    {
        var antwort = await _agent.GetResponseAsync(rechnungsliste, _optionen);
        return antwort.Text;
    }
}
