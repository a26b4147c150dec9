// scope: UPA1002
using System.Net.Mail;
using System.Text;
using Microsoft.Extensions.AI;

namespace Diario;

public class BoletinNoticias(IChatClient cliente, SmtpClient smtp)
{
    private static string Pie => "Texto escrito por una inteligencia artificial: puede contener errores. Consulte las fuentes originales.";

    public async Task EnviarAsync(string lector, IEnumerable<string> teletipos)
    {
        var peticion = new StringBuilder("Redacta las noticias de hoy a partir de estos teletipos:").AppendLine();
        foreach (var t in teletipos) peticion.Append("- ").AppendLine(t);
        var respuesta = await cliente.GetResponseAsync(peticion.ToString());
        await smtp.SendMailAsync("redaccion@diario.example", lector, "Noticias del día", respuesta.Text + "\n\n" + Pie);
    }
}
