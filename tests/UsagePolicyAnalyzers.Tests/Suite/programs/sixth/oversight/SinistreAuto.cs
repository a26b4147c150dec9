// scope: UPA2001, UPA2003
using Anthropic;
using Anthropic.Models.Messages;

namespace Mutuelle.Sinistres
{
    public class Sinistre
    {
        public string Numero { get; set; }
        public string Recit { get; set; }
        public decimal MontantDevis { get; set; }
        public string IbanBeneficiaireMasque { get; set; }
    }

    public interface IPaiements
    {
        Task IndemniserAsync(string numero, decimal montant);
    }

    public class Gestionnaire
    {
        private readonly IAnthropicClient client;
        private readonly IPaiements paiements;
        private readonly Action<string> journal;

        public Gestionnaire(IAnthropicClient client, IPaiements paiements, Action<string> journal)
        {
            this.client = client;
            this.paiements = paiements;
            this.journal = journal;
        }

        public async Task TraiterAsync(Sinistre sinistre)
        {
            var avis = await AvisDuModele(sinistre);
            if (!avis.Contains("COUVERT"))
            {
                journal("Sinistre " + sinistre.Numero + " : en attente d'un gestionnaire");
                return;
            }
            await paiements.IndemniserAsync(sinistre.Numero, sinistre.MontantDevis); // expect: UPA2001
        }

        private async Task<string> AvisDuModele(Sinistre s)
        {
            var message = await client.Messages.Create(new MessageCreateParams
            {
                Model = "claude-opus-4-5",
                MaxTokens = 50,
                System = "Tu examines les déclarations de sinistre automobile d'une assurance. Réponds COUVERT si le contrat prend en charge le dommage, EXCLU sinon.",
                Messages = [new UserMessageParam { Content = s.Recit }],
            });
            var texte = "";
            foreach (var bloc in message.Content)
                if (bloc.TryPickText(out var t)) texte += t.Text;
            return texte.ToUpperInvariant();
        }
    }
}
