using System.Text.Json;
using OpenAI.Chat;

namespace Recursos.Promociones;

public class Evaluador(ChatClient chat, IComite comite)
{
    private static readonly JsonSerializerOptions Formato = new() { WriteIndented = true };

    public async Task<bool> ProponerAscensoAsync(Empleada e)
    {
        var ficha = JsonSerializer.Serialize(new
        {
            e.Puesto,
            e.Objetivos,
            e.EstaEmbarazada, // expect-near: UPA2005
        }, Formato);

        ChatCompletion c = await chat.CompleteChatAsync(
            new SystemChatMessage("Puntúa de 1 a 10 si la empresa debe ascender a la empleada y decide: ASCENDER o ESPERAR."),
            new UserChatMessage(ficha));
        return await comite.ConfirmarAsync(e.Codigo, c.Content[0].Text);
    }
}
