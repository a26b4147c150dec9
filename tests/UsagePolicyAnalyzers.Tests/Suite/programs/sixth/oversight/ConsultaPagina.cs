// scope: UPA1001, UPA1004
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Hotel.Mirador.Pages;

public class ConsultaModel : PageModel
{
    private readonly ChatClient _chat;
    private readonly ILogger<ConsultaModel> _log;

    public ConsultaModel(ChatClient chat, ILogger<ConsultaModel> log)
    {
        _chat = chat;
        _log = log;
    }

    [BindProperty]
    public string Pregunta { get; set; } = "";

    public string? Respuesta { get; private set; }

    public void OnGet()
    {
        Respuesta = "Bienvenido al Hotel Mirador. ¿En qué podemos ayudarle?";
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();

        var mensajes = new List<ChatMessage>
        {
            new SystemChatMessage("Atiendes la recepción de un hotel en Granada. Informa sobre habitaciones, desayuno y aparcamiento. Trata al huésped de usted."),
            new UserChatMessage(Pregunta)
        };
        ChatCompletion resultado = await _chat.CompleteChatAsync(mensajes);
        _log.LogInformation("Consulta atendida, {Tokens} tokens", resultado.Usage.TotalTokenCount);
        Respuesta = resultado.Content[0].Text; // expect: UPA1001
        return Page();
    }
}
