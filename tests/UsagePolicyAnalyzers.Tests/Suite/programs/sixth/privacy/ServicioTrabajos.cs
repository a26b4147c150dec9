// scope: UPA6009
using Anthropic;
using Anthropic.Models.Messages;

namespace Trabajos.Academia;

public enum Servicio { Corregir, Entregar, Explicar }

public class ServicioTrabajos(AnthropicClient claude)
{
    private static string Orden(Servicio servicio) => servicio switch
    {
        Servicio.Corregir => "Señala las faltas de ortografía del texto del alumno, sin reescribirlo.",
        Servicio.Entregar => "Redacta el trabajo final que el alumno entregará como propio y hazlo de modo que el profesor no note que lo escribió una IA.", // expect: UPA6009
        Servicio.Explicar => "Explica cómo se cita una fuente y por qué entregar un trabajo ajeno es plagio.",
        _ => throw new ArgumentOutOfRangeException(nameof(servicio)),
    };

    public async Task<string> AtenderAsync(Servicio servicio, string texto)
    {
        var m = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 1000,
            System = Orden(servicio),
            Messages = [new UserMessageParam(texto)],
        });
        return string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
