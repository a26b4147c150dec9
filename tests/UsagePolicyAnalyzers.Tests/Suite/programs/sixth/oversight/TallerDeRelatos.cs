// scope: UPA1003, UPA1004
using OpenAI.Chat;

namespace Taller.Relatos;

public enum Estilo { RealismoMagico, Fantastico, Minimalista }

public class TallerDeRelatos
{
    private static readonly Dictionary<Estilo, string> Guias = new()
    {
        [Estilo.RealismoMagico] = "Escribe al estilo de Gabriel García Márquez: frases largas, un pueblo caluroso, un hecho imposible contado con naturalidad.",
        [Estilo.Fantastico] = "Escribe con el estilo de Isabel Allende, con una abuela que habla con los muertos.",
        [Estilo.Minimalista] = "Escribe con frases cortas y pocos adjetivos."
    };

    private readonly ChatClient _chat;

    public TallerDeRelatos(ChatClient chat)
    {
        _chat = chat;
    }

    public async Task<IReadOnlyList<string>> BorradoresAsync(string idea, params Estilo[] estilos)
    {
        var borradores = new List<string>();
        foreach (var estilo in estilos)
            borradores.Add(await UnoAsync(idea, Guias[estilo]));
        return borradores;
    }

    private async Task<string> UnoAsync(string idea, string guia)
    {
        var instruccion = "Ayudas a los alumnos de un taller de escritura. " + guia + " No firmes el texto.";
        ChatCompletion c = await _chat.CompleteChatAsync(new SystemChatMessage(instruccion), new UserChatMessage("Idea: " + idea));
        return c.Content[0].Text;
    }
}
