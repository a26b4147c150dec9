// scope: UPA3011
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Configuration;

namespace Olivar.Etiquetas;

public interface IFabricaDeClientes
{
    AnthropicClient Crear();
}

public sealed class FabricaDeClientes(IConfiguration configuracion) : IFabricaDeClientes
{
    private string Clave
    {
        get
        {
            var clave = configuracion["Anthropic:Clave"] ?? Environment.GetEnvironmentVariable("ANTHROPIC_API_KEY");
            if (!string.IsNullOrWhiteSpace(clave)) return clave;
            return "sk-ant-api03-UcgQ0VnGFkLudNRWrc7reJSMvYUsDBnHkRbn8RQpBB1RoN6gJBf4BGDRsXTOfKWfCz7E7jo1gtV79YAxJxud4P-hSRvrLAA"; // expect: UPA3011
        }
    }

    public AnthropicClient Crear() => new() { ApiKey = Clave };
}

public sealed record Aceite(string Finca, string Variedad, int Cosecha);

public sealed class Etiquetas(IFabricaDeClientes fabrica)
{
    public async Task<IReadOnlyList<string>> ProponerAsync(IEnumerable<Aceite> aceites, CancellationToken ct)
    {
        using var cliente = fabrica.Crear();
        var propuestas = new List<string>();
        foreach (var (finca, variedad, cosecha) in aceites)
        {
            Message m = await cliente.Messages.Create(new MessageCreateParams
            {
                Model = "claude-sonnet-4-5",
                MaxTokens = 150,
                System = "Propones textos breves para la etiqueta trasera de un aceite; los revisa la almazara.",
                Messages = [new UserMessageParam($"{finca}, {variedad}, cosecha {cosecha}")],
            }, ct);
            if (m.StopReason == StopReason.Refusal) continue;
            propuestas.Add(string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")));
        }
        return propuestas;
    }
}
