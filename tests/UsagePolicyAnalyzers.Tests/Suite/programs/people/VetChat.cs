// scope: UPA1002
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Cliente.Salud;

public class SaludHub(ChatClient chat) : Hub
{
    private const string Cabecera = "No sustituye la consulta con su médico. ";

    public async Task Preguntar(string pregunta)
    {
        ChatCompletion c = await chat.CompleteChatAsync(
            new SystemChatMessage("Explica a los pacientes sus resultados de laboratorio y posibles diagnósticos."),
            new UserChatMessage(pregunta));
        await Clients.Caller.SendAsync("respuesta", Cabecera + c.Content[0].Text); // expect: UPA1002
    }
}
