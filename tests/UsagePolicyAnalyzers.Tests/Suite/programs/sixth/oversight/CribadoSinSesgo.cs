// scope: UPA2005
using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;

namespace Recursos.Cribado;

public class Aspirante
{
    public int Id { get; set; }
    public string Nombre { get; set; } = "";
    public string Genero { get; set; } = "";
    public string EstadoCivil { get; set; } = "";
    public string Nacionalidad { get; set; } = "";
    public string Experiencia { get; set; } = "";
    public List<string> Idiomas { get; set; } = new();
}

public record AspiranteAnonimo(int Id, string Experiencia, IReadOnlyList<string> Idiomas);

public static class Anonimizador
{
    public static AspiranteAnonimo Reducir(Aspirante a) => new(a.Id, a.Experiencia, a.Idiomas);
}

public class Cribado
{
    private readonly AnthropicClient _claude;

    public Cribado(AnthropicClient claude) => _claude = claude;

    public async Task<string> InformeAsync(IEnumerable<Aspirante> aspirantes, string puesto)
    {
        var fichas = aspirantes.Select(Anonimizador.Reducir).ToList();
        var mensaje = await _claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 1500,
            System = $"Ordena las candidaturas al puesto de {puesto} según experiencia e idiomas y explica el orden a la persona que selecciona.",
            Messages = [new UserMessageParam { Content = JsonSerializer.Serialize(fichas) }]
        });
        return string.Concat(mensaje.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
