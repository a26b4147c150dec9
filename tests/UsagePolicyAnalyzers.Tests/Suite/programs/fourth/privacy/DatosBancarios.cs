// scope: UPA3001
using Microsoft.Extensions.AI;

namespace Gestoria;

public interface IEnmascarador { string Enmascarar(string valor); }

public sealed class EnmascaradorFinal : IEnmascarador
{
    public string Enmascarar(string valor) => valor.Length <= 4 ? "****" : new string('*', valor.Length - 4) + valor.Substring(valor.Length - 4);
}

public sealed record Proveedor(string Nombre, string CuentaBancaria, string ClaveAcceso);

public sealed class Redactor(IChatClient modelo, IEnmascarador mascara)
{
    public async Task<string> CartaAsync(Proveedor p)
    {
        var mensajes = new List<ChatMessage>
        {
            new(ChatRole.System, "Redactas cartas formales a proveedores."),
            new(ChatRole.User, $"Confirma a {p.Nombre} que pagaremos en la cuenta {mascara.Enmascarar(p.CuentaBancaria)}."),
        };
        return (await modelo.GetResponseAsync(mensajes)).Text;
    }

    public async Task<string> AltaAsync(Proveedor p)
    {
        var mensajes = new List<ChatMessage>
        {
            new(ChatRole.System, "Redactas cartas formales a proveedores."),
            new(ChatRole.User, $"Da la bienvenida a {p.Nombre}. Su acceso al portal: {p.ClaveAcceso}"), // expect: UPA3001
        };
        return (await modelo.GetResponseAsync(mensajes)).Text;
    }
}
