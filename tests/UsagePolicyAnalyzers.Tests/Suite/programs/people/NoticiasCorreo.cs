// scope: UPA1002
using System.Net.Mail;
using System.Text;
using Microsoft.Extensions.AI;

namespace Diario;

public class BoletinNoticias(IChatClient cliente, SmtpClient smtp)
{
    public async Task EnviarAsync(string lector, IEnumerable<string> teletipos)
    {
        var peticion = new StringBuilder("Redacta las noticias de hoy a partir de estos teletipos:").AppendLine();
        foreach (var t in teletipos) peticion.Append("- ").AppendLine(t);
        var respuesta = await cliente.GetResponseAsync(peticion.ToString());
        var cuerpo = respuesta.Text + "\n\nTexto escrito por una inteligencia artificial.";
        await smtp.SendMailAsync("redaccion@diario.example", lector, "Noticias del día", cuerpo); // expect: UPA1002
    }
}
