// scope: UPA3003, UPA3011
using OpenAI.Chat;

namespace Tienda.Ayuda;

/// <summary>Explica a los vendedores qué formato tiene cada número, con valores inventados que no pasan ninguna comprobación.</summary>
public class NumerosDePrueba
{
    private readonly ChatClient chat;

    // La misma cifra que usa la pasarela de pago en su autodiagnóstico; nunca llega al modelo.
    private const string Autodiagnostico = "4716908123456783";

    public NumerosDePrueba(ChatClient chat) => this.chat = chat;

    public bool PasarelaViva(Func<string, bool> comprobar) => comprobar(Autodiagnostico);

    public string Explicar(string pregunta)
    {
        var mensajes = new ChatMessage[]
        {
            new SystemChatMessage(
                "Eres un asistente de IA para vendedores. Explica formatos, no valides nada. " +
                "Pedido: 2024031500017788. Tarjeta ficticia: 4000 0000 0000 0000. " +
                "Cuenta ficticia: ES00 0000 0000 0000 0000 0000. " +
                "Seguridad social de EE. UU. (no existe): 000-12-3456. " +
                "Clave de la API: sk-xxxxxxxxxxxxxxxx. Teléfono de atención: 900 123 456."),
            new UserChatMessage(pregunta),
        };
        ChatCompletion r = chat.CompleteChat(mensajes);
        return r.Content[0].Text;
    }
}
