// scope: UPA2005
namespace Recursos.Promociones;

public class Empleada
{
    public string Codigo { get; set; } = "";
    public string Puesto { get; set; } = "";
    public int Objetivos { get; set; }
    public bool EstaEmbarazada { get; set; }
    public DateOnly FechaNacimiento { get; set; }
}

public interface IComite
{
    Task<bool> ConfirmarAsync(string codigo, string propuesta);
}
