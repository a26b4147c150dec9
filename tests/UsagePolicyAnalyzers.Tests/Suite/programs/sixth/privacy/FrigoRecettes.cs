// scope: UPA4001, UPA4002
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Caching.Memory;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Cuisine.Frigo;

public interface IFiltreTexte { Task<bool> EstAcceptableAsync(string texte); }

public sealed class FiltreTexte(ModerationClient moderation, IMemoryCache cache) : IFiltreTexte
{
    public async Task<bool> EstAcceptableAsync(string texte)
    {
        if (cache.TryGetValue(texte, out bool dejaJuge)) return dejaJuge;
        var verdict = (await moderation.ClassifyTextAsync(texte)).Value;
        var acceptable = !verdict.Flagged && verdict.SelfHarm.Score < 0.3f;
        cache.Set(texte, acceptable, TimeSpan.FromHours(1));
        return acceptable;
    }
}

[Route("frigo")]
public sealed class FrigoController(ChatClient chat, IFiltreTexte filtre) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Proposer([FromForm] string ingredients, [FromForm] int convives)
    {
        if (!await filtre.EstAcceptableAsync(ingredients))
            return View("Refus");

        var messages = new List<ChatMessage>
        {
            ChatMessage.CreateSystemMessage("Tu es une IA qui propose des recettes simples. Présente-toi comme une IA."),
            ChatMessage.CreateUserMessage($"Ingrédients : {ingredients}. Convives : {convives}."),
        };
        ChatCompletion recette = await chat.CompleteChatAsync(messages);
        return View("Recette", recette.Content[0].Text);
    }
}
