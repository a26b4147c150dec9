// scope: UPA1001, UPA1002
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.AI;

namespace Clinica.Portal.Paginas;

public interface IResultadosDeLaboratorio
{
    Task<IReadOnlyDictionary<string, decimal>> UltimosAsync(string paciente);
}

public interface IExplicador
{
    Task<string> ExplicarAsync(IReadOnlyDictionary<string, decimal> valores, string pregunta);
}

public sealed class Explicador(IChatClient modelo) : IExplicador
{
    private const string Instrucciones = """
        Explica a los pacientes de la clínica qué significan sus análisis de sangre.
        Reglas:
        - lenguaje sencillo
        - compara cada valor con el intervalo habitual
        - termina preguntando si hay dudas
        """;

    public async Task<string> ExplicarAsync(IReadOnlyDictionary<string, decimal> valores, string pregunta)
    {
        var tabla = string.Join("\n", valores.Select(v => $"{v.Key}: {v.Value}"));
        var respuesta = await modelo.GetResponseAsync(
        [
            new ChatMessage(ChatRole.System, Instrucciones),
            new ChatMessage(ChatRole.User, tabla + "\n\n" + pregunta),
        ]);
        return respuesta.Text;
    }
}

public class AnalisisModel(IResultadosDeLaboratorio resultados, IExplicador explicador) : PageModel
{
    public string Aviso { get; } = "Las explicaciones las redacta una inteligencia artificial.";

    [BindProperty] public string Pregunta { get; set; } = "";

    public string? Explicacion { get; private set; }

    public void OnGet() => Explicacion = null;

    public async Task OnPostAsync()
    {
        var valores = await resultados.UltimosAsync(User.Identity?.Name ?? "");
        Explicacion = await explicador.ExplicarAsync(valores, Pregunta); // expect: UPA1002
    }
}
