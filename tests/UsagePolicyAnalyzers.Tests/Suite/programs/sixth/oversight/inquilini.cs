// scope: UPA1001, UPA1002, UPA1003
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace SportelloCasa.Web;

public class Quesito
{
    public string Testo { get; set; } = "";
    public string Citta { get; set; } = "";
}

public class RispostaLegale
{
    public string Intestazione { get; set; } = "";
    public string Corpo { get; set; } = "";
}

public interface IConsulenteLegale
{
    Task<RispostaLegale> RispondiAsync(Quesito q);
}

public class ConsulenteLegale : IConsulenteLegale
{
    private readonly ChatClient _chat;
    public ConsulenteLegale(ChatClient chat) { _chat = chat; }

    public async Task<RispostaLegale> RispondiAsync(Quesito q)
    {
        const string sistema = "Spieghi in modo generale le norme sul contratto di locazione e sui diritti degli inquilini in Italia. Cita gli articoli del codice civile.";
        var esito = await _chat.CompleteChatAsync(new ChatMessage[]
        {
            new SystemChatMessage(sistema),
            new UserChatMessage(q.Citta + ": " + q.Testo)
        });
        return new RispostaLegale
        {
            Intestazione = "Questa risposta è generata da un'intelligenza artificiale.",
            Corpo = esito.Value.Content[0].Text
        };
    }
}

[ApiController, Route("api/diritto-locazione")]
public class DirittoLocazioneController : ControllerBase
{
    private readonly IConsulenteLegale _consulente;
    public DirittoLocazioneController(IConsulenteLegale consulente) { _consulente = consulente; }

    [HttpPost]
    public async Task<IActionResult> Post(Quesito quesito)
    {
        var risposta = await _consulente.RispondiAsync(quesito);
        return Ok(risposta); // expect: UPA1002
    }
}
