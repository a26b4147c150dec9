// scope: UPA4006, UPA4008
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace CuisineRelance;

public interface IReformulation { Task<string> AdoucirAsync(string texte); }

[ApiController, Route("recits")]
public class RecitController(IChatClient modele, IReformulation reformulation) : ControllerBase
{
    [HttpPost("insistant")]
    public async Task<IActionResult> Insistant([FromBody] string demande)
    {
        ChatResponse reponse;
        var essai = 0;
        do
        {
            reponse = await modele.GetResponseAsync(demande); // expect-near: UPA4006
            if (reponse.FinishReason == ChatFinishReason.ContentFilter)
                demande = await reformulation.AdoucirAsync(demande);
        }
        while (reponse.FinishReason == ChatFinishReason.ContentFilter && ++essai < 4);
        return Ok(reponse.Text);
    }

    [HttpPost("poli")]
    public async Task<IActionResult> Poli([FromBody] string demande)
    {
        for (var essai = 0; essai < 3; essai++)
        {
            var reponse = await modele.GetResponseAsync(demande);
            if (reponse.FinishReason == ChatFinishReason.ContentFilter)
                return UnprocessableEntity("Merci de choisir un autre sujet.");
            if (reponse.Text.Length > 40) return Ok(reponse.Text);
        }
        return StatusCode(503);
    }

    [HttpPost("direct")]
    public async Task<IActionResult> Direct([FromBody] string demande)
    {
        var reponse = await modele.GetResponseAsync(demande);
        return Ok(reponse.Text); // expect: UPA4008
    }
}
