// scope: UPA2001
using OpenAI.Chat;

namespace Ayuntamiento.Ayudas;

public enum Resolucion { Pendiente, Concedida, Denegada }

public class Solicitud { public string Texto { get; set; } = ""; public Resolucion Resolucion { get; set; } }

public class BecaComedor(ChatClient modelo)
{
    public async Task ResolverAsync(Solicitud solicitud)
    {
        ChatCompletion c = await modelo.CompleteChatAsync("Eres funcionario de ayudas sociales. ¿Se concede la beca de comedor al alumno? Responde CONCEDER o DENEGAR.\n" + solicitud.Texto);
        solicitud.Resolucion = c.Content[0].Text.Contains("CONCEDER") ? Resolucion.Concedida : Resolucion.Denegada; // expect-near: UPA2001
    }
}
