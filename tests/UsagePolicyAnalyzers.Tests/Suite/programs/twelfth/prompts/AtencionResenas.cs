// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using OpenAI.Chat;

namespace Hoteles.Resenas;

public enum Encargo { Invitacion, Respuesta, Etiqueta }

public class AtencionResenas
{
    private const string Invitacion =
        "Escribes un correo breve a los huéspedes después de su estancia. " +
        "Pídeles una reseña sincera, buena o mala, y agradéceles la visita. No ofrezcas nada a cambio.";

    private const string Respuesta =
        "Contestas en nombre del hotel a las reseñas de una estrella. " +
        "Da las gracias, pide disculpas por lo ocurrido y ofrece el teléfono de dirección. " +
        "No insultes ni ridiculices nunca a quien firma la reseña.";

    private const string Etiqueta =
        "Clasifica la reseña: FALSA si parece escrita por alguien que no ha estado en el hotel, INSULTO si humilla a un empleado, NORMAL en otro caso.";

    private readonly ChatClient _chat;

    public AtencionResenas(ChatClient chat)
    {
        _chat = chat;
    }

    public async Task<string> RedactarAsync(Encargo encargo, string datos, CancellationToken ct = default)
    {
        var instrucciones = encargo switch
        {
            Encargo.Invitacion => Invitacion,
            Encargo.Etiqueta => Etiqueta,
            _ => Respuesta
        };
        ChatCompletion texto = await _chat.CompleteChatAsync([new SystemChatMessage(instrucciones), new UserChatMessage(datos)], cancellationToken: ct);
        return texto.Content[0].Text;
    }
}
