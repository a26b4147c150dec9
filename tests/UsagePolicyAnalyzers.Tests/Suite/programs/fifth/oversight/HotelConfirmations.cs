// scope: UPA1001
using System.Net.Mail;
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;

namespace Hotel.Reservas;

public record Reserva(string Correo, string Huesped, DateOnly Llegada, string Peticion);

public class RespuestasPorCorreo
{
    private readonly IAnthropicClient _modelo;
    private readonly SmtpClient _smtp;

    public RespuestasPorCorreo(IAnthropicClient modelo, SmtpClient smtp) => (_modelo, _smtp) = (modelo, smtp);

    public async Task ResponderAsync(Reserva r)
    {
        var cuerpo = await RedactarAsync(r);
        await _smtp.SendMailAsync(new MailMessage("recepcion@hotel.example", r.Correo, "Su petición", ConPie(cuerpo)));
    }

    private async Task<string> RedactarAsync(Reserva r)
    {
        var mensaje = await _modelo.Messages.Create(new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 400,
            System = "Contesta a las peticiones de los huéspedes (cuna, aparcamiento, cena). Tono cordial, cinco frases.",
            Messages = [new UserMessageParam { Content = $"{r.Huesped}, llegada {r.Llegada}: {r.Peticion}" }]
        });
        var texto = new StringBuilder();
        foreach (var bloque in mensaje.Content)
            if (bloque.TryPickText(out var t))
                texto.AppendLine(t.Text);
        return texto.ToString();
    }

    private static string ConPie(string cuerpo) =>
        cuerpo + "\n--\nEste correo lo ha redactado una inteligencia artificial. Para hablar con una persona, llame a recepción.";
}
