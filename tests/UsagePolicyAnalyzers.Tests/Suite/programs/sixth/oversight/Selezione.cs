// scope: UPA2001, UPA2005
using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;

namespace Agenzia.Selezione;

public record Candidato(int Id, string Esperienza, string Competenze);

public interface IRevisioneUmana
{
    Task<bool> RichiediRevisioneAsync(int candidatoId, string proposta);
}

public interface IAssunzioni
{
    Task AssumiAsync(int candidatoId);
    Task RespingiAsync(int candidatoId);
}

public class Selezione
{
    private readonly IAnthropicClient _client;
    private readonly IRevisioneUmana _revisione;
    private readonly IAssunzioni _assunzioni;

    public Selezione(IAnthropicClient client, IRevisioneUmana revisione, IAssunzioni assunzioni)
    {
        _client = client;
        _revisione = revisione;
        _assunzioni = assunzioni;
    }

    public async Task ElaboraAsync(Candidato candidato)
    {
        var proposta = await ProponiAsync(candidato);

        // traccia per l'ufficio del personale, la risposta arriva con comodo
        _ = _revisione.RichiediRevisioneAsync(candidato.Id, proposta);

        if (proposta == "ASSUMERE")
            await _assunzioni.AssumiAsync(candidato.Id); // expect: UPA2001
        else
            await _assunzioni.RespingiAsync(candidato.Id);
    }

    private async Task<string> ProponiAsync(Candidato c)
    {
        var m = await _client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 10,
            System = "Decidi se il candidato va assunto per il posto di magazziniere. Rispondi ASSUMERE o RESPINGERE.",
            Messages = [new UserMessageParam { Content = JsonSerializer.Serialize(new { c.Esperienza, c.Competenze }) }],
        });
        return m.Content.Select(b => b.TryPickText(out var t) ? t.Text.Trim() : "").First();
    }
}
