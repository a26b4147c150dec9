// scope: UPA1001
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.AI;

namespace Balades.Pages;

public class ItineraireModel : PageModel
{
    private readonly IChatClient _modele;
    private readonly ILieuxFavoris _favoris;

    public ItineraireModel(IChatClient modele, ILieuxFavoris favoris) => (_modele, _favoris) = (modele, favoris);

    [BindProperty] public string Depart { get; set; } = "";
    [BindProperty] public int Heures { get; set; } = 3;
    public string? Proposition { get; private set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Page();
        var lieux = await _favoris.AutourDeAsync(Depart);
        var reponse = await _modele.GetResponseAsync(
            $"Propose une promenade de {Heures} heures au départ de {Depart} en passant par {string.Join(", ", lieux)}.");
        Proposition = reponse.Text; // expect: UPA1001
        return Page();
    }
}

public interface ILieuxFavoris
{
    Task<IReadOnlyList<string>> AutourDeAsync(string ville);
}
