// scope: UPA2001
using OpenAI.Chat;

namespace Ayuntamiento.Ayudas;

public enum Resolucion { PendienteDeRevision, Concedida, Denegada }

public class Solicitud { public string Texto { get; set; } = ""; public string Propuesta { get; set; } = ""; public Resolucion Resolucion { get; set; } }

public class BecaComedor(ChatClient modelo)
{
    public async Task PrepararAsync(Solicitud solicitud)
    {
        ChatCompletion c = await modelo.CompleteChatAsync("Propón al funcionario si se concede la beca de comedor al alumno, con motivos.\n" + solicitud.Texto);
        solicitud.Propuesta = c.Content[0].Text;
        solicitud.Resolucion = Resolucion.PendienteDeRevision;
    }
}
